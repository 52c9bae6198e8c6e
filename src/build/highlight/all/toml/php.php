<!DOCTYPE html>
<html><body class{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types{punctuation|=}{number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle{punctuation|.}
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX {punctuation|=} {number|0x1F};
    public function __construct(private readonly ?float $litres {punctuation|=} {number|1.7}{punctuation|,} protected array\|string $names {punctuation|=} {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    public function count(): int {punctuation|\{} return count($this->names) ** {number|2} <{punctuation|=}> self::MAX; {punctuation|\}}

    public static function boil(string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest): static {punctuation|\{}
        $t {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s' {punctuation|.} <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT;
        foreach ($rest as $k {punctuation|=}> $v) {punctuation|\{} if ($v {punctuation|=}{punctuation|=}{punctuation|=} null \|\| !isset($rest{punctuation|[}$k{punctuation|]})) continue; {punctuation|\}}
        $f {punctuation|=} fn(int $x): int {punctuation|=}> $x + {number|1_000}; // arrow
        return match ({boolean|true}) {punctuation|\{} $t {punctuation|=}{punctuation|=} {string|''} {punctuation|=}> throw new \\Exception({string|"none"}){punctuation|,} {key property|default} {punctuation|=}> new static({punctuation|.}{punctuation|.}{punctuation|.}$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{punctuation|=}{string|"color: red"}>Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
