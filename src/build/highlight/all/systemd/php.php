<!DOCTYPE html>
<html><body class{punctuation|=}"<?{punctuation|=} {value attr-value|$cls ?? 'none' ?>">}
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
    public const MAX {punctuation|=} {value attr-value|0x1F;}
    public function __construct(private readonly ?float $litres {punctuation|=} {value attr-value|1.7, protected array\|string $names = []) \{\}}

    public function count(): int \{ return count($this->names) ** 2 <{punctuation|=}{value attr-value|> self::MAX; \}}

    public static function boil(string &$s, int ...$rest): static \{
        $t {punctuation|=} {value attr-value|{quoted|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it}\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k {punctuation|=}{value attr-value|> $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}}
        $f {punctuation|=} {value attr-value|fn(int $x): int => $x + 1_000; // arrow}
        return match (true) \{ $t {punctuation|=}{value attr-value|= '' => throw new }\\Exception("none"), default {punctuation|=}{value attr-value|> new static(...$rest) \};}
    \}
\}
{comment|# done}
?>
<p style{punctuation|=}"color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
