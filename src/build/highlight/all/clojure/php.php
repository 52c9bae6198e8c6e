<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}{function|strict_types=}{number|1}{punctuation|)}{comment|;}
namespace Kitchen{char|\\Tea}{comment|;}

use Psr{char|\\Log}\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{comment|;}
use function strlen{comment|;}

/**
 * A kettle.
 * {operator|@}param float $litres
 */
{operator|#}{punctuation|[}Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {char|\\Countable}
{punctuation|\{}
    use Heats{comment|;}
    public const MAX = {number|0x1F}{comment|;}
    public function __construct{punctuation|(}{function|private} readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}: int {punctuation|\{} return count{punctuation|(}$this->names{punctuation|)} ** {number|2} <=> self::MAX{comment|; \}}

    public static function boil{punctuation|(}{function|string} &$s{punctuation|,} int ...$rest{punctuation|)}: static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{comment|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        $f = fn{punctuation|(}{keyword|int} $x{punctuation|)}: int => $x + 1_000{comment|; // arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t == '' => throw new {char|\\Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new static{punctuation|(}...$rest{punctuation|)} {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
?>
<p style={string|"color: red"}>Tea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
