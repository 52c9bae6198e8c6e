using {class-name|System}{punctuation|;}
using {keyword|static} {class-name|System{punctuation|.}Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary}{generics|{punctuation|<}string{punctuation|,} {keyword|int}{punctuation|>}}{punctuation|;}

namespace {class-name|Kitchen{punctuation|.}Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} {keyword|sealed} {keyword|record} {class-name|Kettle}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|(}{keyword|double} {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|List}{generics|{punctuation|<}{class-name|T}{punctuation|>}} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string {class-name|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
#region work
        {keyword|public} async {class-name|Task}{generics|{punctuation|<}{keyword|int}{punctuation|>}} {class-name|BoilAsync}{punctuation|(}in {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i in items where i is not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {char|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}{keyword|var} x in {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} when {punctuation|(}{class-name|{namespace|e{punctuation|.}}Message{punctuation|.}Length} {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {keyword|void} {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
