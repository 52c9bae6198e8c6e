{node|using} {node|System}{punctuation|;}
{node|using} {node|static} {node|System}.Math{punctuation|;}
{node|using} {attr-name|Alias} {operator|=} {attr-value|System}.Collections.Generic.Dictionary<{node|string}{punctuation|,} {node|int}>{punctuation|;}

{node|namespace} {node|Kitchen}.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{node|Serializable}{punctuation|,} {node|Obsolete}({node|"use Pot"}){punctuation|]}
    {node|public} {node|sealed} {node|record} {node|Kettle}<{node|T}>({node|double} {node|Litres}) {operator|:} {node|Pot}{punctuation|,} {node|IDisposable} {node|where} {node|T} {operator|:} {node|class}{punctuation|,} {node|new}()
    {punctuation|\{}
        {node|private} {node|readonly} {node|List}<{node|T}> {attr-name|items} {operator|=} {attr-value|new}(){punctuation|;}
        {node|public} {node|string} {attr-name|Label} {operator|=}> ${node|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big" {operator|:} @{node|"sm"}"{node|all}"){punctuation|\}}"{punctuation|;}
        {node|public} {node|event} {node|EventHandler}? {node|Boiled}{punctuation|;}
{comment|#region work}
        {node|public} {node|async} {node|Task}<{node|int}> {node|BoilAsync}({node|in} {node|CancellationToken} {node|t}{punctuation|,} {node|params} {node|object}{punctuation|[}{punctuation|]} {node|rest})
        {punctuation|\{}
            {node|var} {attr-name|q} {operator|=} {attr-value|from} {node|i} {node|in} {node|items} {node|where} {node|i} {node|is} {node|not} {node|null} {node|orderby} {node|i} {node|descending} {node|select} {node|new} {punctuation|\{} {node|i}{punctuation|,} {attr-name|N} {operator|=} {attr-value|0}x1FuL {punctuation|\}}{punctuation|;}
            {node|int}? {attr-name|n} {operator|=} {attr-value|default}{punctuation|;} {node|char} {attr-name|c} {operator|=} '\\u00e9'{punctuation|;}
            {node|try} {punctuation|\{} {node|await} {node|foreach} ({node|var} {node|x} {node|in} {node|Stream}()) {node|n} ??{operator|=} {attr-value|x}?.Count ?? {node|-1}{punctuation|;} {punctuation|\}}
            {node|catch} ({node|Exception} {node|e}) {node|when} ({node|e}.Message.Length > {node|1}_000) {punctuation|\{} {node|throw}{punctuation|;} {punctuation|\}}
            {node|return} {node|q} {node|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {attr-name|p} {operator|=}> {node|1}{punctuation|,} {attr-name|null} {operator|=}> ({node|int}){node|2.5}e3m{punctuation|,} {attr-name|_} {operator|=}> {node|nameof}({node|T}).Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {node|public} {node|void} {node|Dispose}() {punctuation|\{} {node|unsafe} {punctuation|\{} {node|fixed} ({node|byte}* {attr-name|p} {operator|=} {attr-value|b}) *{node|p}++ {operator|=} {attr-value|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
