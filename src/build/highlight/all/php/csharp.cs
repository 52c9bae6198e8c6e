using System{punctuation|;}
using {keyword|static} System{operator|.}Math{punctuation|;}
using Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}{keyword type-declaration|string}{punctuation|,} {keyword type-declaration|int}{operator|>}{punctuation|;}

{keyword|namespace} {package|Kitchen}{operator|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string double-quoted-string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{operator|<}{constant|T}{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} {class-name return-type|Pot}{punctuation|,} IDisposable where {constant|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} {keyword|readonly} {keyword|List}{operator|<}{constant|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword type-declaration|string} Label {operator|=>} ${string double-quoted-string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string double-quoted-string|" : @"}sm{string double-quoted-string|""}all{string double-quoted-string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        {keyword|public} async Task{operator|<}{keyword type-declaration|int}{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params {keyword type-declaration|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i in items where i is not {constant|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {constant|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {keyword type-declaration|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string single-quoted-string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {keyword|foreach} {punctuation|(}{keyword|var} x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?}{operator|.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} {constant|null} {operator|=>} {punctuation|(}{keyword type-casting|int}{punctuation|)}{number|2.5e3}m{punctuation|,} {constant|_} {operator|=>} {function|nameof}{punctuation|(}{constant|T}{punctuation|)}{operator|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {keyword|public} {keyword type-declaration|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
