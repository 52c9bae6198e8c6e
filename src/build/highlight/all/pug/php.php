{markup|{doctype|{punctuation|<!}{doctype-tag|DOCTYPE} {name|html}{punctuation|>}}}
{markup|{tag|{tag|{punctuation|<}html}{punctuation|>}}{tag|{tag|{punctuation|<}body} {attr-name|class}{attr-value|{punctuation attr-equals|=}{punctuation|"}<?= $cls ?? 'none' ?>{punctuation|"}}{punctuation|>}}}
{markup|<?php}
{tag|declare{attributes|{punctuation|(}{attr-name|strict_types}{punctuation|=}{attr-value|{number|1}}{punctuation|)}}};
{tag|namespace} {plain-text|Kitchen\\Tea;}

{tag|use} {plain-text|Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{tag|use} {plain-text|function strlen;}

/**
 * A kettle{punctuation|.}
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
{tag|final} {plain-text|class Kettle extends Pot implements \\Countable}
\{
    {tag|use} {plain-text|Heats;}
    {tag|public} {plain-text|const MAX = 0x1F;}
    {tag|public} {plain-text|function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    {tag|public} {plain-text|function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}}

    {tag|public} {plain-text|static function boil(string &$s, int ...$rest): static \{}
        $t {punctuation|=} "Pot \{$s[0]\} and $s{punctuation|-}>name at $\{x\} \\n" {punctuation|.} 'it\\'s' {punctuation|.} <<<EOT
        {tag|heredoc} {plain-text|$s \{$this->litres\}}
        {tag|EOT};
        {tag|foreach} {plain-text|($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        $f {punctuation|=} fn(int $x): int {punctuation|=}> $x + 1_000; // arrow
        {tag|return} {plain-text|match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
# done
?>
{markup|{tag|{tag|{punctuation|<}p} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{punctuation|"}{value css language-css|{property|color}{punctuation|:} red}{punctuation|"}}}{punctuation|>}}Tea {tag|{tag|{punctuation|<}b}{punctuation|>}}{entity named-entity|&amp;}{tag|{tag|{punctuation|</}b}{punctuation|>}} {prolog|<?php if ($a): ?>}yes{prolog|<?php endif; ?>}{tag|{tag|{punctuation|</}p}{punctuation|>}}}
{markup|{tag|{tag|{punctuation|</}body}{punctuation|>}}{tag|{tag|{punctuation|</}html}{punctuation|>}}}
