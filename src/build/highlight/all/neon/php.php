{literal string|<!DOCTYPE html>}
{literal string|<html><body} {key property|class}{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}{literal string|>}
{literal string|<?php}
{literal string|declare}{punctuation|(}{key property|strict_types}{punctuation|=}{number|1}{punctuation|)};
{literal string|namespace Kitchen\\Tea;}

{literal string|use Psr\\Log\\\{LoggerInterface as Log}{punctuation|,} {literal string|LogLevel}{punctuation|\}};
{literal string|use function strlen;}

{literal string|/**}
 {literal string|* A kettle.}
 {literal string|* @param float $litres}
 {literal string|*/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{literal string|final class Kettle extends Pot implements \\Countable}
{punctuation|\{}
    {literal string|use Heats;}
    {literal string|public const} {key property|MAX} {punctuation|=} {literal string|0x1F;}
    {literal string|public function __construct}{punctuation|(}{literal string|private readonly ?float} {key property|$litres} {punctuation|=} {number|1.7}{punctuation|,} {literal string|protected array\|string} {key property|$names} {punctuation|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {literal string|public function count}{punctuation|(}{punctuation|)}{punctuation|:} {literal string|int \{ return count}{punctuation|(}{literal string|$this->names}{punctuation|)} {literal string|**} {number|2} {key property|<}{punctuation|=}{literal string|> self::MAX;} {punctuation|\}}

    {literal string|public static function boil}{punctuation|(}{literal string|string &$s}{punctuation|,} {literal string|int ...$rest}{punctuation|)}{punctuation|:} {literal string|static \{}
        {key property|$t} {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {literal string|.} {string|'it\\'}{literal string|s' . <<<EOT}
        {literal string|heredoc $s \{$this->litres}{punctuation|\}}
        {literal string|EOT;}
        {literal string|foreach} {punctuation|(}{literal string|$rest as} {key property|$k} {punctuation|=}{literal string|> $v}{punctuation|)} {punctuation|\{} {literal string|if} {punctuation|(}{key property|$v} {punctuation|=}{punctuation|=}{punctuation|=} {null keyword|null} {literal string|\|\| !isset}{punctuation|(}{literal string|$rest[$k}{punctuation|]}{punctuation|)}{punctuation|)} {literal string|continue;} {punctuation|\}}
        {key property|$f} {punctuation|=} {literal string|fn}{punctuation|(}{literal string|int $x}{punctuation|)}{punctuation|:} {key property|int} {punctuation|=}{literal string|> $x + 1_000; // arrow}
        {literal string|return match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {key property|$t} {punctuation|=}{punctuation|=} {string|''} {punctuation|=}{literal string|> throw new \\Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {key property|default} {punctuation|=}{literal string|> new static}{punctuation|(}{literal string|...$rest}{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{literal string|?>}
{literal string|<p} {key property|style}{punctuation|=}{string|"color: red"}{literal string|>Tea <b>&amp;</b> <?php if} {punctuation|(}{literal string|$a}{punctuation|)}{punctuation|:} {literal string|?>yes<?php endif; ?></p>}
{literal string|</body></html>}
