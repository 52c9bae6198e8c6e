using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

{keyword|namespace} Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{color symbol|#region} work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i in items where i {keyword|is} not null orderby i descending select new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -1{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1{punctuation|,} null => {punctuation|(}int{punctuation|)}2.5e3m{punctuation|,} _ => nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{color symbol|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
