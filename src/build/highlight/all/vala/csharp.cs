{keyword|using} System{punctuation|;}
{keyword|using} {keyword|static} System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

{keyword|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record Kettle{operator|<}{constant|T}{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} {class-name|IDisposable} where {constant|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}{constant|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword|string} Label {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event {class-name|EventHandler}{operator|?} Boiled{punctuation|;}
#region work
        {keyword|public} {keyword|async} Task{operator|<}{keyword|int}{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} {keyword|params} object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items where i {keyword|is} not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {constant|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {keyword|foreach} {punctuation|(}{keyword|var} x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??}{operator|=} x{operator|?}{punctuation|.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}{constant|_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3}m{punctuation|,} {constant|_} {operator|=>} {function|nameof}{punctuation|(}{constant|T}{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {keyword|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
