{keyword|using} System{comment|;}
{keyword|using} {keyword|static} System{punctuation|.}Math{comment|;}
{keyword|using} Alias {punctuation|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{punctuation|<}{keyword|string}{punctuation|,} {keyword|int}{punctuation|>}{comment|;}

{keyword|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// {punctuation|<}{keyword|summary}{punctuation|>}A {keyword|kettle}{punctuation|.}{punctuation|<}/{keyword|summary}{punctuation|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} {keyword|sealed} {keyword|record} Kettle{punctuation|<}T{punctuation|>}{punctuation|(}{type class-name|double} Litres{punctuation|)} : Pot{punctuation|,} IDisposable {keyword|where} T : {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} {keyword|readonly} List{punctuation|<}T{punctuation|>} {keyword|items} {punctuation|=} {keyword|new}{punctuation|(}{punctuation|)}{comment|;}
        {keyword|public} {keyword|string} Label {punctuation|=}{punctuation|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{keyword|big}{string|" : @"}{keyword|sm}{string|""}{keyword|all}{string|")\}"}{comment|;}
        {keyword|public} {keyword|event} EventHandler? Boiled{comment|;}
{variable|#region} {keyword|work}
        {keyword|public} {keyword|async} Task{punctuation|<}{keyword|int}{punctuation|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken {keyword|t}{punctuation|,} {keyword|params} {keyword|object}{punctuation|[}{punctuation|]} {keyword|rest}{punctuation|)}
        {punctuation|\{}
            {keyword|var} {keyword|q} {punctuation|=} {keyword|from} {keyword|i} {keyword|in} {keyword|items} {keyword|where} {keyword|i} {keyword|is} {keyword|not} {keyword|null} {keyword|orderby} {keyword|i} {keyword|descending} {keyword|select} {keyword|new} {punctuation|\{} {keyword|i}{punctuation|,} N {punctuation|=} 0x1FuL {punctuation|\}}{comment|;}
            {keyword|int}? {keyword|n} {punctuation|=} {keyword|default}{comment|; char c = '\\u00e9';}
            {keyword|try} {punctuation|\{} {keyword|await} {keyword|foreach} {punctuation|(}{keyword|var} {keyword|x} {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} {keyword|n} ??{punctuation|=} {keyword|x}?{punctuation|.}Count ?? {number|-1}{comment|; \}}
            {keyword|catch} {punctuation|(}Exception {keyword|e}{punctuation|)} {keyword|when} {punctuation|(}{keyword|e}{punctuation|.}Message{punctuation|.}Length {punctuation|>} 1_000{punctuation|)} {punctuation|\{} {keyword|throw}{comment|; \}}
            {keyword|return} {keyword|q} {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {keyword|p} {punctuation|=}{punctuation|>} {number|1}{punctuation|,} {keyword|null} {punctuation|=}{punctuation|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {keyword|_} {punctuation|=}{punctuation|>} {keyword|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{comment|;}
        {punctuation|\}}
{variable|#endregion}
        {keyword|public} {type class-name|void} Dispose{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|unsafe} {punctuation|\{} {keyword|fixed} {punctuation|(}{keyword|byte}{punctuation|*} {keyword|p} {punctuation|=} {keyword|b}{punctuation|)} {punctuation|*}{keyword|p}++ {punctuation|=} 0b1{comment|; \} \}}
    {punctuation|\}}
{punctuation|\}}
