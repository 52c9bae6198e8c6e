<!DOCTYPE html>
<html><body class="<?= $cls ?? 'none' ?>">
<?php
declare{punctuation|(}strict_types=1{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#{punctuation|[}Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct{punctuation|(}private readonly ?float $litres = 1.7{punctuation|,} protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}$this->names{punctuation|)} ** 2 <{operator|=>} self::MAX; \}

    public static function boil{punctuation|(}string &$s{punctuation|,} int ...$rest{punctuation|)}: static \{
        $t = "Pot \{$s{punctuation|[}0{punctuation|]}\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach {punctuation|(}$rest as $k {operator|=>} $v{punctuation|)} \{ if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue; \}
        $f = fn{punctuation|(}int $x{punctuation|)}: int {operator|=>} $x + 1_000; {comment|// arrow}
        return match {punctuation|(}true{punctuation|)} \{ $t == '' {operator|=>} throw new \\Exception{punctuation|(}"none"{punctuation|)}{punctuation|,} default {operator|=>} new static{punctuation|(}...$rest{punctuation|)} \};
    \}
\}
# done
?>
<p style="color: red">Tea <b>&amp;</b> <?php if {punctuation|(}$a{punctuation|)}: ?>yes<?php endif; ?></p>
</body></html>
