{keyword|using} {namespace|System}{punctuation|;}
{keyword|using} {keyword|static} {class-name|System{punctuation|.}Math}{punctuation|;}
{keyword|using} {class-name|Alias} {operator|=} {class-name|System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{punctuation|<}{keyword|string}{punctuation|,} {keyword|int}{punctuation|>}}{punctuation|;}

{keyword|namespace} {namespace|Kitchen{punctuation|.}Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} {keyword|sealed} {keyword|record} {generic-method|{function|Kettle}{generic class-name|{punctuation|<}T{punctuation|>}}}{punctuation|(}{class-name|{keyword|double}} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} {class-name|T} {punctuation|:} {type-list|{keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}}
    {punctuation|\{}
        {keyword|private} {keyword|readonly} {class-name|List{punctuation|<}T{punctuation|>}} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {return-type class-name|{keyword|string}} Label {operator|=>} {interpolation-string|{string|$"Kettle }{interpolation|{punctuation|\{}{expression language-csharp|Litres}{format-string|{punctuation|:}F1}{punctuation|\}}}{string| \{\{x\}\} }{interpolation|{punctuation|\{}{expression language-csharp|{punctuation|(}Litres {operator|>} {number|1} {punctuation|?} {string|"big"} {punctuation|:} {string|@"sm""all"}{punctuation|)}}{punctuation|\}}}{string|"}}{punctuation|;}
        {keyword|public} {keyword|event} {class-name|EventHandler{punctuation|?}} Boiled{punctuation|;}
{preprocessor property|#{directive keyword|region} work}
        {keyword|public} {keyword|async} {return-type class-name|Task{punctuation|<}{keyword|int}{punctuation|>}} {function|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} {keyword|params} {class-name|{keyword|object}{punctuation|[}{punctuation|]}} rest{punctuation|)}
        {punctuation|\{}
            {class-name|{keyword|var}} q {operator|=} {keyword|from} i {keyword|in} items {keyword|where} {class-name|i} {keyword|is} {keyword|not} {keyword|null} {keyword|orderby} i {keyword|descending} {keyword|select} {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} {number|0x1FuL} {punctuation|\}}{punctuation|;}
            {class-name|{keyword|int}{punctuation|?}} n {operator|=} {keyword|default}{punctuation|;} {class-name|{keyword|char}} c {operator|=} {char|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} {keyword|await} {keyword|foreach} {punctuation|(}{class-name|{keyword|var}} x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{punctuation|?.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3m}{punctuation|,} _ {operator|=>} {keyword|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{preprocessor property|#{directive keyword|endregion}}
        {keyword|public} {return-type class-name|{keyword|void}} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|unsafe} {punctuation|\{} {keyword|fixed} {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
