{variable|using} {class-name|System}{punctuation|;}
{variable|using} {keyword|static} {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
{variable|using} {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}{variable|string}{punctuation|,} {variable|int}{operator|>}{punctuation|;}

{variable|namespace} {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {variable|public} {variable|sealed} {variable|record} {class-name|Kettle}{metadata symbol|<T>}{punctuation|(}{variable|double} {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} {variable|where} {class-name|T} {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {variable|private} {variable|readonly} {class-name|List}{metadata symbol|<T>} {variable|items} {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {variable|public} {variable|string} {class-name|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{variable|big}{string|" : @"}{variable|sm}{string|""}{variable|all}{string|")\}"}{punctuation|;}
        {variable|public} {variable|event} {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
#{variable|region} {variable|work}
        {variable|public} {variable|async} {class-name|Task}{metadata symbol|<int>} {class-name|BoilAsync}{punctuation|(}{variable|in} {class-name|CancellationToken} {variable|t}{punctuation|,} {variable|params} {variable|object}{punctuation|[}{punctuation|]} {variable|rest}{punctuation|)}
        {punctuation|\{}
            {keyword|var} {variable|q} {operator|=} {variable|from} {variable|i} {variable|in} {variable|items} {variable|where} {variable|i} {variable|is} {variable|not} {variable|null} {variable|orderby} {variable|i} {variable|descending} {variable|select} {keyword|new} {punctuation|\{} {variable|i}{punctuation|,} {class-name|N} {operator|=} {number|0}{variable|x1FuL} {punctuation|\}}{punctuation|;}
            {variable|int}{operator|?} {variable|n} {operator|=} {keyword|default}{punctuation|;} {class-name|char} {variable|c} {operator|=} {string|'\\u00e9'}{punctuation|;}
            {variable|try} {punctuation|\{} {class-name|await} {variable|foreach} {punctuation|(}{keyword|var} {variable|x} {variable|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {variable|n} {operator|?}{operator|?}{operator|=} {variable|x}{operator|?}{punctuation|.}{class-name|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {variable|catch} {punctuation|(}{class-name|Exception} {variable|e}{punctuation|)} {variable|when} {punctuation|(}{variable|e}{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} {number|1}{variable|_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} {variable|q} {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {variable|p} {operator|=}{operator|>} {number|1}{punctuation|,} {variable|null} {operator|=}{operator|>} {punctuation|(}{variable|int}{punctuation|)}{number|2.5e3}{variable|m}{punctuation|,} {variable|_} {operator|=}{operator|>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#{variable|endregion}
        {variable|public} {keyword|void} {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {variable|unsafe} {punctuation|\{} {variable|fixed} {punctuation|(}{variable|byte}{operator|*} {variable|p} {operator|=} {variable|b}{punctuation|)} {operator|*}{variable|p}{operator|++} {operator|=} {number|0}{variable|b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
