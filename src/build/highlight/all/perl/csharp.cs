using System{punctuation|;}
using static System{operator|.}Math{punctuation|;}
using Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{operator|.}Tea
{punctuation|\{}
    {operator|/}{regex|//} {filehandle symbol|<summary>}A kettle{operator|.}{filehandle symbol|</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{filehandle symbol|<T>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{filehandle symbol|<T>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{filehandle symbol|<int>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var {string|q = from i in items where i is not null orderby i descending select new \{ i, N =} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await {keyword|foreach} {punctuation|(}var {operator|x} in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} {operator|x}{operator|?}{operator|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} {string|q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \};
        \}
#endregion
        public void Dis}pose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {variable|*p}{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
