using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

{selector|namespace Kitchen.Tea
}{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    [Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where {property|T} {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items = {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {selector|public string Label => $"Kettle }{punctuation|\{}{property|Litres}{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres {operator|>} 1 ? {string|"big"} {punctuation|:} @{string|"sm"}{string|"all"}{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        {punctuation|\{}
            var q = {keyword|from} {selector|i in items where i is not null orderby i descending select new }{punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = {string|'\\u00e9'}{punctuation|;}
            {selector|try }{punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -1{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {selector|return q switch }{punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1{punctuation|,} {null keyword|null} => {punctuation|(}int{punctuation|)}2.5e3m{punctuation|,} _ => {function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {selector|unsafe }{punctuation|\{} fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
