using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

{selector|namespace Kitchen.Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {selector|[Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()}
    {punctuation|\{}
        private readonly List<T> items = {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {selector|public string Label => $"Kettle} {punctuation|\{}{property|Litres}{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres > 1 ? {string|"big"} {punctuation|:} @{string|"sm"}{string|"all"}{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{selector|#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)}
        {punctuation|\{}
            {selector|var q = from i in items where i is not null orderby i descending select new} {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = {string|'\\u00e9'}{punctuation|;}
            {selector|try} {punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? {operator|-}1{punctuation|;} {punctuation|\}}
            {selector|catch (Exception e) when (e.Message.Length > 1_000)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {selector|return q switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1{punctuation|,} null => {punctuation|(}int{punctuation|)}2.5e3m{punctuation|,} _ => {function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{selector|#endregion
        public void Dispose()} {punctuation|\{} {selector|unsafe} {punctuation|\{} fixed {punctuation|(}byte{operator|*} p = b{punctuation|)} {operator|*}p{operator|+}{operator|+} = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
