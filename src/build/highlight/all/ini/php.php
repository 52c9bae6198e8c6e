<!DOCTYPE html>
{key attr-name|<html><body class}{punctuation|=}{value attr-value|"<?= $cls ?? 'none' ?>">}
<?php
{key attr-name|declare(strict_types}{punctuation|=}{value attr-value|1);}
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    {key attr-name|public const MAX} {punctuation|=} {value attr-value|0x1F;}
    {key attr-name|public function __construct(private readonly ?float $litres} {punctuation|=} {value attr-value|1.7, protected array\|string $names = []) \{\}}

    {key attr-name|public function count(): int \{ return count($this->names) ** 2 <}{punctuation|=}{value attr-value|> self::MAX; \}}

    public static function boil(string &$s, int ...$rest): static \{
        {key attr-name|$t} {punctuation|=} {value attr-value|"Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT}
        heredoc $s \{$this->litres\}
        EOT;
        {key attr-name|foreach ($rest as $k} {punctuation|=}{value attr-value|> $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        {key attr-name|$f} {punctuation|=} {value attr-value|fn(int $x): int => $x + 1_000; // arrow}
        {key attr-name|return match (true) \{ $t} {punctuation|=}{value attr-value|= '' => throw new \\Exception("none"), default => new static(...$rest) \};}
    \}
\}
{comment|# done}
?>
{key attr-name|<p style}{punctuation|=}{value attr-value|"color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
