{command|{keyword|using} System;}
{command|{keyword|using} static System.Math;}
{command|{keyword|using} Alias = System.Collections.Generic.Dictionary<string, int>;}

{command|{keyword|namespace} Kitchen.Tea}
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete{punctuation|(}"use Pot"{punctuation|)}]
    {command|{keyword|public} sealed record Kettle<T>(double Litres}{punctuation|)} : Pot, IDisposable where T : class, new{punctuation|(}{punctuation|)}
    \{
        {command|{keyword|private} readonly List<T> items = new(}{punctuation|)};
        {command|{keyword|public} string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};}
        {command|{keyword|public} event EventHandler? Boiled;}
#region work
        {command|{keyword|public} async Task<int> BoilAsync(in CancellationToken t, params object[] rest}{punctuation|)}
        \{
            {command|{keyword|var} q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
            {command|{keyword|int}? n = default; char c = '\\u00e9';}
            {command|{keyword|try} \{ await foreach (var x in Stream(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -1; \}
            {command|{keyword|catch} (Exception e}{punctuation|)} when {punctuation|(}{command|{keyword|e}.Message.Length > 1_000}{punctuation|)} \{ throw; \}
            {command|{keyword|return} q switch \{ \{ \} p => {number|1}, null => (int}{punctuation|)}2.5e3m, _ => nameof{punctuation|(}{command|{keyword|T}}{punctuation|)}.Length \};
        \}
#endregion
        {command|{keyword|public} void Dispose(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}{command|{keyword|byte}* p = b}{punctuation|)} *p++ = 0b1; \} \}
    \}
\}
