{selector|<!DOCTYPE html>}
{selector|<html><body class="<?= $cls ?? 'none' ?>">}
{selector|<?php}
{function|declare}{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
{selector|namespace Kitchen\\Tea;}

{selector|use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};}
{selector|use function strlen;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{property-line|{property|#[Attribute(Attribute}{punctuation|:}{punctuation|:}{property|TARGET_CLASS)]}}
{selector|final class Kettle extends Pot implements \\Countable}
{selector|\{}
    {selector|use Heats;}
    {selector|public const MAX = 0x1F;}
    {selector|public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}}

    {selector|public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}}

    {selector|public static function boil(string &$s, int ...$rest): static \{}
{variable-line|        {variable|$t} = "Pot \{{variable|$s}[0]\} {operator|and} {variable|$s-}{operator|>}name at $\{x\} \\n" . 'it\\'s' . {operator|<}{operator|<}{operator|<}EOT}
        {selector|heredoc $s \{$this->litres\}}
        {selector|EOT;}
        {selector|foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
{variable-line|        {variable|$f} = fn(int {variable|$x}){punctuation|:} int ={operator|>} {variable|$x} {operator|+} 1_000; {operator|/}{operator|/} arrow}
        {selector|return match (true) \{ $t == '' => throw new \\Exception("none"), default => new static(...$rest) \};}
    {selector|\}}
{selector|\}}
{selector|# done}
{selector|?>}
{selector|<p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{selector|</body></html>}
