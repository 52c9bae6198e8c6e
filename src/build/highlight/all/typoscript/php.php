{operator|<}{operator|!}{tag|DOCTYPE} {tag|html}{operator|>}
{operator|<}{tag|html}{operator|>}{operator|<}{tag|body} {tag|class}{operator|=}{string|"<?= $cls ?? 'none' ?>">}
{operator|<}{operator|?}{tag|php}
{tag|declare}{punctuation|(}{tag|strict_types}{operator|=}{string|1);}
{tag|namespace} {tag|Kitchen\\Tea}{punctuation|;}

{tag|use} {tag|Psr\\Log\\}{punctuation|\{}{tag|LoggerInterface} {tag|as} {tag|Log}{punctuation|,} {tag|LogLevel}{punctuation|\}}{punctuation|;}
{tag|use} {tag|function} {tag|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{tag|final} {tag|class} {tag|Kettle} {tag|extends} {tag|Pot} {tag|implements} {tag|\\Countable}
{punctuation|\{}
    {tag|use} {tag|Heats}{punctuation|;}
    {tag|public} {tag|const} {tag|MAX} {operator|=} {string|0x1F;}
    {tag|public} {tag|function} {tag|__construct}{punctuation|(}{tag|private} {tag|readonly} {operator|?}{tag|float} ${tag|litres} {operator|=} {string|1.7{punctuation|,} protected array{punctuation|\|}string $names = []) \{\}}

    {tag|public} {tag|function} {tag|count}{punctuation|(}{punctuation|)}{punctuation|:} {tag|int} {punctuation|\{} {tag|return} {tag|count}{punctuation|(}${tag|this-}{operator|>}{tag|names}{punctuation|)} {operator|*}{operator|*} {tag|2} {operator|<=}{string|> self{punctuation|:}{punctuation|:}MAX; \}}

    {tag|public} {tag|static} {tag|function} {tag|boil}{punctuation|(}{tag|string} {operator|&}${tag|s}{punctuation|,} {tag|int} {punctuation|.}{punctuation|.}{punctuation|.}${tag|rest}{punctuation|)}{punctuation|:} {tag|static} {punctuation|\{}
        ${tag|t} {operator|=} {string|"Pot {function|\{$s[0]\} and $s->name at $\{x\}} \\n" . 'it\\'s' . <<<EOT}
        {tag|heredoc} ${tag|s} {punctuation|\{}${tag|this-}{operator|>}{tag|litres}{punctuation|\}}
        {tag|EOT}{punctuation|;}
        {tag|foreach} {punctuation|(}${tag|rest} {tag|as} ${tag|k} {operator|=}{string|> $v) \{ if ($v === null {punctuation|\|}{punctuation|\|} !isset($rest[$k])) continue; \}}
        ${tag|f} {operator|=} {string|fn(int $x){punctuation|:} int => $x + 1_000; }{comment|// arrow}
        {tag|return} {tag|match} {punctuation|(}{tag|true}{punctuation|)} {punctuation|\{} ${tag|t} {operator|=}{string|= '' => throw new \\Exception("none"){punctuation|,} default => new static(...$rest) \};}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}{tag|p} {tag|style}{operator|=}{string|"color{punctuation|:} red">Tea <b>&amp;</b> <?php if ($a){punctuation|:} ?>yes<?php endif; ?></p>}
{operator|<}{operator|/}{tag|body}{operator|>}{operator|<}{operator|/}{tag|html}{operator|>}
