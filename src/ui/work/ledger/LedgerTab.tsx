export default function LedgerTab() { return null; }
