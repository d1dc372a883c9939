export default function AccessTab() { return null; }
