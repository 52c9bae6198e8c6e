using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}{function|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string-literal singleline|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    {keyword|public} {keyword|sealed} record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable {keyword|where} T {operator|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string Label {operator|=}{operator|>} ${string-literal singleline|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string-literal singleline|{string|" : @"}}sm{string-literal singleline|{string|""}}all{string-literal singleline|{string|")\}"}}{punctuation|;}
        {keyword|public} event EventHandler{operator|?} Boiled{punctuation|;}
#region work
        {keyword|public} async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items {keyword|where} i {keyword|is} not {keyword|null} orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {char|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}{keyword|var} x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
