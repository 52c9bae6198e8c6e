using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}> $"Kettle {punctuation|\{}Litres{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}Litres > {number|1} ? "big" {punctuation|:} @"sm""all"{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? -{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}> {number|1}{punctuation|,} null {operator|=}> {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {operator|=}> {function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
