{value|<!DOCTYPE html>}
{value|<html><body class=}{value|"<?= $cls ?? 'none' ?>"}{value|>}
{value|<?php}
{value|declare(strict_types=1);}
{value|namespace Kitchen\\Tea;}

{value|use Psr\\Log\\\{LoggerInterface as Log}{punctuation|,}{value| LogLevel\};}
{value|use function strlen;}

{value|/**}
{value| * A kettle.}
{value| * @param float $litres}
{value| */}
{value|#[Attribute(Attribute::TARGET_CLASS)]}
{value|final class Kettle extends Pot implements \\Countable}
{value|\{}
{value|    use Heats;}
{value|    public const MAX = 0x1F;}
{value|    public function __construct(private readonly ?float $litres = 1.7}{punctuation|,}{value| protected array\|string $names = []) \{\}}

{value|    public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}}

{value|    public static function boil(string &$s}{punctuation|,}{value| int ...$rest): static \{}
{value|        $t = }{value|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"}{value| . 'it\\'s' . <<<EOT}
{value|        heredoc $s \{$this->litres\}}
{value|        EOT;}
{value|        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
{value|        $f = fn(int $x): int => $x + 1_000; // arrow}
{value|        return match (true) \{ $t == '' => throw new \\Exception(}{value|"none"}{value|)}{punctuation|,}{value| default => new static(...$rest) \};}
{value|    \}}
{value|\}}
{value|# done}
{value|?>}
{value|<p style=}{value|"color: red"}{value|>Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
{value|</body></html>}
