{keyword|using} {class-name|System}{punctuation|;}
{keyword|using} {keyword|static} {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
{keyword|using} {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string {class-name|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
#region work
        {keyword|public} async {class-name|Task}{operator|<}int{operator|>} {class-name|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} {keyword|from} i {keyword|in} items where i is not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string-interpolation|{string|'\\u00e9'}}{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}{keyword|var} x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{class-name|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
