using System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text|(double Litres) : Pot, IDisposable where T : class, new()
    }{punctuation|\{}
        {keyword|private} readonly List{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| items = new();
        public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}";
        public event EventHandler? Boiled;
#region work
        public async Task}{tag|{tag|{punctuation|<}int}{punctuation|>}}{plain-text| BoilAsync(in CancellationToken t, params object[] rest)
        }{punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items where i is not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {constant|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {keyword|await} {function|foreach} {punctuation|(}{keyword|var} x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}{parameter|e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {parameter|p} {operator|=>} {number|1}{punctuation|,} {parameter|{keyword|null}} {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {parameter|_} {operator|=>} {function|nameof}{punctuation|(}{constant|T}{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}{plain-text|
#endregion
        public void Dispose() }{punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}{plain-text|
    \}
\}
}