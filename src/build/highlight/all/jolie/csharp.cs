using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{builtin|string}{punctuation|,} {builtin|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{builtin|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {builtin|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler{operator|?} Boiled{punctuation|;}
#region work
        {keyword|public} async Task{operator|<}{builtin|int}{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} {keyword|from} i {keyword|in} {class-name|items} where i is not null orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {builtin|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {builtin|char} c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await {keyword|foreach} {punctuation|(}var x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{builtin|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {builtin|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
