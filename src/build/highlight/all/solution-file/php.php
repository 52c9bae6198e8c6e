<!DOCTYPE html>
{property|<html><body class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    {property|public const MAX} {operator|=} 0x1F;
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}$this->names{punctuation|)} ** {number|2} <{operator|=}> self::MAX; \}

    public static function boil{punctuation|(}string &$s{punctuation|,} int ...$rest{punctuation|)}: static \{
        {property|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'}s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach {punctuation|(}$rest as $k {operator|=}> $v{punctuation|)} \{ if {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue; \}
        {property|$f} {operator|=} fn{punctuation|(}int $x{punctuation|)}: int {operator|=}> $x + 1_000; // arrow
        return match {punctuation|(}true{punctuation|)} \{ $t {operator|=}{operator|=} {string|''} {operator|=}> throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}> new static{punctuation|(}...$rest{punctuation|)} \};
    \}
\}
{comment|# done}
?>
{property|<p style}{operator|=}{string|"color: red"}>Tea <b>&amp;</b> <?php if {punctuation|(}$a{punctuation|)}: ?>yes<?php endif; ?></p>
</body></html>
