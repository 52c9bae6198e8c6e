{entry string|using System;}
{entry string|using static System.Math;}
{entry string|using Alias = System.Collections.Generic.Dictionary<string, int>;}

{entry string|namespace Kitchen.Tea}
{entry string|\{}
    {entry string|{punctuation|/}{punctuation|/}{punctuation|/} <summary>A kettle.<{punctuation|/}summary>}
    {entry string|{regex|[Serializable, Obsolete("use Pot")]}}
    {entry string|public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    {entry string|\{}
        {entry string|private readonly List<T> items = new();}
        {entry string|public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 {operator|?} "big" : @"sm""all")\}";}
        {entry string|public event EventHandler{operator|?} Boiled;}
{comment|#region work}
        {entry string|public async Task<int> BoilAsync(in CancellationToken t, params object{regex|[]} rest)}
        {entry string|\{}
            {entry string|var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
            {entry string|int{operator|?} n = default; char c = '\\u00e9';}
            {entry string|try \{ await foreach (var x in Stream()) n {operator|?}{operator|?}= x{operator|?}.Count {operator|?}{operator|?} -1; \}}
            {entry string|catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}}
            {entry string|return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};}
        {entry string|\}}
{comment|#endregion}
        {entry string|public void Dispose() \{ unsafe \{ fixed (byte{operator|*} p = b) {operator|*}p++ = 0b1; \} \}}
    {entry string|\}}
{entry string|\}}
