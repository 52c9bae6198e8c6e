using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias = System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items = {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label ={operator|>} $"Kettle {context-labels|{punctuation|\{}Litres:F1{punctuation|\}}} {punctuation|\{}{context-labels|{punctuation|\{}x{punctuation|\}}}{punctuation|\}} {context-labels|{punctuation|\{}(Litres > 1 ? {label-value attr-value|"big"} : @{label-value attr-value|"sm"}{label-value attr-value|"all"}){punctuation|\}}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {context-labels|{punctuation|\{} i{punctuation|,} N {punctuation|=} 0x1FuL {punctuation|\}}}{punctuation|;}
            int? n = default{punctuation|;} char c = '\\u00e9'{punctuation|;}
            try {context-labels|{punctuation|\{} await foreach (var x in Stream()) n ??{punctuation|=} x?.Count ?? -1; {punctuation|\}}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {context-labels|{punctuation|\{} throw; {punctuation|\}}}
            return q switch {punctuation|\{} {context-labels|{punctuation|\{} {punctuation|\}}} p ={operator|>} {number|1}{punctuation|,} null ={operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ ={operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {context-labels|{punctuation|\{} fixed (byte* {label-key attr-name|p} {punctuation|=} b) *p++ {punctuation|=} 0b1; {punctuation|\}}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
