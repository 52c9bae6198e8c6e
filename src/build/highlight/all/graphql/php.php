<{operator|!}{constant|DOCTYPE} {property|html}>
<{property|html}><{property|body} {property|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?{property|php}
{property-query|declare}{punctuation|(}{property|strict_types}{operator|=}{number|1}{punctuation|)};
{property|namespace} {property|Kitchen}\\{property|Tea};

{property|use} {property|Psr}\\{property|Log}\\{punctuation|\{}{property|LoggerInterface} {property|as} {property|Log}{punctuation|,} {property|LogLevel}{punctuation|\}};
{property|use} {property|function} {property|strlen};

/**
 * {constant|A} {property|kettle}.
 * {directive function|@param} {property|float} {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{property|final} {property|class} {property|Kettle} {property|extends} {property|Pot} {keyword|implements} \\{object|Countable}
{punctuation|\{}
    {property|use} {property|Heats};
    {property|public} {property|const} {constant|MAX} {operator|=} {property|0x1F};
    {property|public} {property|function} {property-query|__construct}{punctuation|(}{property|private} {property|readonly} ?{property|float} {variable|$litres} {operator|=} {number|1.7}{punctuation|,} {property|protected} {property|array}{operator|\|}{property|string} {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {property|public} {property|function} {attr-name|count}{punctuation|(}{punctuation|)}{punctuation|:} {object|int} {punctuation|\{} {property|return} {property-query|count}{punctuation|(}{variable|$this}->{property|names}{punctuation|)} ** {number|2} <{operator|=}> {attr-name|self}{punctuation|:}{punctuation|:}{constant|MAX}; {punctuation|\}}

    {property|public} {property|static} {property|function} {attr-name|boil}{punctuation|(}{property|string} {operator|&}{variable|$s}{punctuation|,} {property|int} {operator|...}{variable|$rest}{punctuation|)}{punctuation|:} {object|static} {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . '{property|it}\\'{property|s}' . <<<{constant|EOT}
        {property|heredoc} {variable|$s} {punctuation|\{}{variable|$this}->{property|litres}{punctuation|\}}
        {constant|EOT};
        {property-query|foreach} {punctuation|(}{variable|$rest} {property|as} {variable|$k} {operator|=}> {variable|$v}{punctuation|)} {punctuation|\{} {property-query|if} {punctuation|(}{variable|$v} {operator|=}{operator|=}{operator|=} {property|null} {operator|\|}{operator|\|} {operator|!}{property-query|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {property|continue}; {punctuation|\}}
        {variable|$f} {operator|=} {attr-name|fn}{punctuation|(}{property|int} {variable|$x}{punctuation|)}{punctuation|:} {property|int} {operator|=}> {variable|$x} + {property|1_000}; // {property|arrow}
        {property|return} {property-query|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|=}{operator|=} '' {operator|=}> {property|throw} {property|new} \\{property-query|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {property|default} {operator|=}> {property|new} {property-query|static}{punctuation|(}{operator|...}{variable|$rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<{property|p} {property|style}{operator|=}{string|"color: red"}>{property|Tea} <{property|b}>{operator|&}{property|amp};</{property|b}> <?{property|php} {attr-name|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} ?>{property|yes}<?{property|php} {property|endif}; ?></{property|p}>
</{property|body}></{property|html}>
