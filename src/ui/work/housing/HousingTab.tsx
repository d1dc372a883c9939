export default function HousingTab() { return null; }
