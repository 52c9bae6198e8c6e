{keyword|using} {keyword|System}{punctuation|;}
{keyword|using} {keyword|static} {keyword|System}{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} {keyword|System}{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable {keyword|where} T {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|{keyword|List}{punctuation|<}T{punctuation|>}} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler{operator|?} Boiled{punctuation|;}
#region work
        {keyword|public} async {class-name|Task{punctuation|<}{keyword|int}{punctuation|>}} {function|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params {class-name|{keyword|object}{punctuation|[}{punctuation|]}} rest{punctuation|)}
        {punctuation|\{}
            {class-name|var} q {operator|=} {keyword|from} i {keyword|in} items {keyword|where} i is {keyword|not} {keyword|null} orderby i descending {keyword|select} {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {class-name|await} {function|foreach} {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{keyword|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} {class-name|q} {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {keyword|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
