{selector|using System;}
{selector|using static System.Math;}
{selector|using Alias = System.Collections.Generic.Dictionary<string, int>;}

{selector|namespace Kitchen.Tea}
{selector|\{}
    {comment|/// <summary>A kettle.</summary>}
    {selector|[Serializable, Obsolete("use Pot")]}
    {selector|public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    {selector|\{}
        {selector|private readonly List<T> items = new();}
        {selector|public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";}
        {selector|public event EventHandler? Boiled;}
{selector|#region work}
        {selector|public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)}
        {selector|\{}
            {selector|var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \};}
            {selector|int? n = default; char c = '\\u00e9';}
            {selector|try \{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
            {selector|catch (Exception e) when (e.Message.Length > 1_000) \{ throw; \}}
            {selector|return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};}
        {selector|\}}
{selector|#endregion}
        {selector|public void Dispose() \{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \} \}}
    {selector|\}}
{selector|\}}
