{keyword|using} System{punctuation|;}
{keyword|using} static System.Math{punctuation|;}
{keyword|using} Alias = System.Collections.Generic.Dictionary<string, int>{punctuation|;}

{keyword|namespace} Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    [Serializable, Obsolete({string|"use Pot"})]
    {keyword|public} sealed record Kettle<T>(double Litres) {punctuation|:} Pot, IDisposable where T {punctuation|:} class, new()
    {punctuation|\{}
        {keyword|private} readonly List<T> items = new(){punctuation|;}
        {keyword|public} string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{keyword|big}{string|" : @"}{keyword|sm}{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        {punctuation|\{}
            {keyword|var} q = from i in items where i is not null orderby i descending select new {punctuation|\{} {keyword|i}, N = 0x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}? n = default{punctuation|;} {keyword|char} c = {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {keyword|await} foreach (var x in Stream()) n ??= x?.Count ?? -1{punctuation|;} {punctuation|\}}
            {keyword|catch} (Exception e) when (e.Message.Length > 1_000) {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} {keyword|p} => 1, null => (int)2.5e3m, _ => nameof(T).Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} void Dispose() {punctuation|\{} {keyword|unsafe} {punctuation|\{} {keyword|fixed} (byte* p = b) *p{operator|+}{operator|+} = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
