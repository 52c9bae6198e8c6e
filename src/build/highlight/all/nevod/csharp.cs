{name|using} {name|System}{punctuation|;}
{name|using} {name|static} {name|System.Math}{punctuation|;}
{name|using} {pattern|{pattern-name class-name|Alias}} {operator pattern-def|=} {name|System.Collections.Generic.Dictionary}<{name|string}{punctuation|,} {name|int}>{punctuation|;}

{name|namespace} {name|Kitchen.Tea}
{operator variation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {operator repetition|[}{name|Serializable}{punctuation|,} {name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{operator repetition|]}
    {name|public} {name|sealed} {name|record} {name|Kettle}<{name|T}>{punctuation|(}{name|double} {name|Litres}{punctuation|)} {punctuation|:} {name|Pot}{punctuation|,} {name|IDisposable} {name|where} {field-capture|{field-name variable|T} {colon|:}} {name|class}{punctuation|,} {name|new}{punctuation|(}{punctuation|)}
    {operator variation|\{}
        {name|private} {name|readonly} {name|List}<{name|T}> {pattern|{pattern-name class-name|items}} {operator pattern-def|=} {name|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {name|public} {name|string} {pattern|{pattern-name class-name|Label}} {operator pattern-def|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{name|big}{string|" : @"}{name|sm}{string|""}{name|all}{string|")\}"}{punctuation|;}
        {name|public} {name|event} {name|EventHandler}{operator optionality|?} {name|Boiled}{punctuation|;}
#{name|region} {name|work}
        {name|public} {name|async} {name|Task}<{name|int}> {name|BoilAsync}{punctuation|(}{name|in} {name|CancellationToken} {name|t}{punctuation|,} {name|params} {name|object}{operator repetition|[}{operator repetition|]} {name|rest}{punctuation|)}
        {operator variation|\{}
            {name|var} {pattern|{pattern-name class-name|q}} {operator pattern-def|=} {name|from} {name|i} {name|in} {name|items} {name|where} {name|i} {name|is} {name|not} {name|null} {name|orderby} {name|i} {name|descending} {name|select} {name|new} {operator variation|\{} {name|i}{punctuation|,} {pattern|{pattern-name class-name|N}} {operator pattern-def|=} {name|0x1FuL} {operator variation|\}}{punctuation|;}
            {name|int}{operator optionality|?} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|default}{punctuation|;} {name|char} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {string|'\\u00e9'}{punctuation|;}
            {name|try} {operator variation|\{} {name|await} {name|foreach} {punctuation|(}{name|var} {name|x} {name|in} {name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} {name|n} {operator optionality|?}{operator optionality|?}{operator pattern-def|=} {name|x}{operator optionality|?}{name|.Count} {operator optionality|?}{operator optionality|?} {name|-}{quantifier number|1}{punctuation|;} {operator variation|\}}
            {name|catch} {punctuation|(}{name|Exception} {name|e}{punctuation|)} {name|when} {punctuation|(}{name|e.Message.Length} > {name|1}{operator sequence|_}{name|000}{punctuation|)} {operator variation|\{} {name|throw}{punctuation|;} {operator variation|\}}
            {name|return} {name|q} {name|switch} {operator variation|\{} {operator variation|\{} {operator variation|\}} {pattern|{pattern-name class-name|p}} {operator pattern-def|=}> {quantifier number|1}{punctuation|,} {pattern|{pattern-name class-name|null}} {operator pattern-def|=}> {punctuation|(}{name|int}{punctuation|)}{quantifier number|2}{name|.5e3m}{punctuation|,} {operator sequence|_} {operator pattern-def|=}> {name|nameof}{punctuation|(}{name|T}{punctuation|)}{name|.Length} {operator variation|\}}{punctuation|;}
        {operator variation|\}}
#{name|endregion}
        {name|public} {name|void} {name|Dispose}{punctuation|(}{punctuation|)} {operator variation|\{} {name|unsafe} {operator variation|\{} {name|fixed} {punctuation|(}{name|byte}* {pattern|{pattern-name class-name|p}} {operator pattern-def|=} {name|b}{punctuation|)} *{name|p}{operator sequence|+}{operator sequence|+} {operator pattern-def|=} {name|0b1}{punctuation|;} {operator variation|\}} {operator variation|\}}
    {operator variation|\}}
{operator variation|\}}
