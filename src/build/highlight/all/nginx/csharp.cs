{directive|{keyword|using} System}{punctuation|;}
{directive|{keyword|using} static System.Math}{punctuation|;}
{directive|{keyword|using} Alias = System.Collections.Generic.Dictionary<string, int>}{punctuation|;}

{directive|{keyword|namespace} Kitchen.Tea}
{punctuation|\{}
    /// <summary>A {directive|{keyword|kettle.</summary>}
    [Serializable, Obsolete({string|"use Pot"})]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    {punctuation|\{}
        {directive|{keyword|private} readonly List<T> items = new()}{punctuation|;}
        {directive|{keyword|public} string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}}{punctuation|;}
        {directive|{keyword|public} event EventHandler? Boiled}{punctuation|;}
{comment|#region work}
        {directive|{keyword|public} async Task<int> BoilAsync(in CancellationToken t, params object[] rest)}
        {punctuation|\{}
            {directive|{keyword|var} q = from i in items where i is not null orderby i descending select new} {punctuation|\{} i, N = 0x1FuL {punctuation|\}}{punctuation|;}
            {directive|{keyword|int?} n = default}{punctuation|;} {directive|{keyword|char} c = {string|'\\u00e9'}}{punctuation|;}
            {directive|{keyword|try}} {punctuation|\{} {directive|{keyword|await} foreach (var x in Stream()) n ??= x?.Count ?? -1}{punctuation|;} {punctuation|\}}
            {directive|{keyword|catch} (Exception e) when (e.Message.Length > 1_000)} {punctuation|\{} {directive|{keyword|throw}}{punctuation|;} {punctuation|\}}
            {directive|{keyword|return} q switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1, null => (int)2.5e3m, _ => nameof(T).Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {directive|{keyword|public} void Dispose()} {punctuation|\{} {directive|{keyword|unsafe}} {punctuation|\{} {directive|{keyword|fixed} (byte* p = b) *p++ = 0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
