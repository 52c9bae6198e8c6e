{verb keyword|<}{verb keyword|!}DOCTYPE html{verb keyword|>}
{verb keyword|<}html{verb keyword|>}{verb keyword|<}body class{verb keyword|=}{conjunction variable|"}{verb keyword|<}{verb keyword|?}{verb keyword|=} {verb keyword|$}cls {verb keyword|?}{verb keyword|?} {string|'none'} {verb keyword|?}{verb keyword|>}{conjunction variable|"}{verb keyword|>}
{verb keyword|<}{verb keyword|?}php
declare{punctuation|(}strict_types{verb keyword|=}{number|1}{punctuation|)}{verb keyword|;}
namespace Kitchen{adverb builtin|\\}Tea{verb keyword|;}

use Psr{adverb builtin|\\}Log{adverb builtin|\\}{verb keyword|\{}LoggerInterface as Log{verb keyword|,} LogLevel{adverb builtin|\}}{verb keyword|;}
use function strlen{verb keyword|;}

{adverb builtin|/}{verb keyword|*}{verb keyword|*}
 {verb keyword|*} A kettl{verb keyword|e.}
 {verb keyword|*} {conjunction variable|@}param float {verb keyword|$}litres
 {verb keyword|*}{adverb builtin|/}
{verb keyword|#}{verb keyword|[}Attribute{punctuation|(}Attribute{conjunction variable|::}TARGET_CLASS{punctuation|)}{verb keyword|]}
final class Kettle extends Pot implements {adverb builtin|\\}Countable
{verb keyword|\{}
    use Heats{verb keyword|;}
    public const MAX {verb keyword|=} {number|0x1}F{verb keyword|;}
    public function __construct{punctuation|(}private readonly {verb keyword|?}float {verb keyword|$}litres {verb keyword|=} {number|1.7}{verb keyword|,} protected array{verb keyword|\|}string {verb keyword|$}names {verb keyword|=} {verb keyword|[}{verb keyword|]}{punctuation|)} {verb keyword|\{}{adverb builtin|\}}

    public function count{punctuation|(}{punctuation|)}{conjunction variable|:} int {verb keyword|\{} return count{punctuation|(}{verb keyword|$}this{verb keyword|-}{verb keyword|>}names{punctuation|)} {verb keyword|*}{verb keyword|*} {number|2} {verb keyword|<}{verb keyword|=}{verb keyword|>} self{conjunction variable|::}MAX{verb keyword|;} {adverb builtin|\}}

    public static function boil{punctuation|(}string {conjunction variable|&}{verb keyword|$}s{verb keyword|,} int {conjunction variable|..}{conjunction variable|.}{verb keyword|$}rest{punctuation|)}{conjunction variable|:} static {verb keyword|\{}
        {verb keyword|$}t {verb keyword|=} {conjunction variable|"}Pot {verb keyword|\{}{verb keyword|$}s{verb keyword|[}{number|0}{verb keyword|]}{adverb builtin|\}} and {verb keyword|$}s{verb keyword|-}{verb keyword|>}name at {verb keyword|$}{verb keyword|\{}x{adverb builtin|\}} {adverb builtin|\\}n{conjunction variable|"} {conjunction variable|.} {string|'it\\'}s' {conjunction variable|.} {verb keyword|<}{verb keyword|<}{verb keyword|<}EOT
        heredoc {verb keyword|$}s {verb keyword|\{}{verb keyword|$}this{verb keyword|-}{verb keyword|>}litres{adverb builtin|\}}
        EOT{verb keyword|;}
        foreach {punctuation|(}{verb keyword|$}rest as {verb keyword|$}k {verb keyword|=}{verb keyword|>} {verb keyword|$}v{punctuation|)} {verb keyword|\{} if {punctuation|(}{verb keyword|$}v {verb keyword|=}{verb keyword|=}{verb keyword|=} null {verb keyword|\|}{verb keyword|\|} {verb keyword|!}isset{punctuation|(}{verb keyword|$}rest{verb keyword|[}{verb keyword|$}k{verb keyword|]}{punctuation|)}{punctuation|)} continue{verb keyword|;} {adverb builtin|\}}
        {verb keyword|$}f {verb keyword|=} fn{punctuation|(}int {verb keyword|$}x{punctuation|)}{conjunction variable|:} int {verb keyword|=}{verb keyword|>} {verb keyword|$}x {verb keyword|+} {number|1}{number|_000}{verb keyword|;} {adverb builtin|/}{adverb builtin|/} arrow
        return match {punctuation|(}true{punctuation|)} {verb keyword|\{} {verb keyword|$}t {verb keyword|=}{verb keyword|=} {string|''} {verb keyword|=}{verb keyword|>} throw new {adverb builtin|\\}Exception{punctuation|(}{conjunction variable|"}none{conjunction variable|"}{punctuation|)}{verb keyword|,} default {verb keyword|=}{verb keyword|>} new static{punctuation|(}{conjunction variable|..}{conjunction variable|.}{verb keyword|$}rest{punctuation|)} {adverb builtin|\}}{verb keyword|;}
    {adverb builtin|\}}
{adverb builtin|\}}
{verb keyword|#} done
{verb keyword|?}{verb keyword|>}
{verb keyword|<}p style{verb keyword|=}{conjunction variable|"}color{conjunction variable|:} red{conjunction variable|"}{verb keyword|>}Tea {verb keyword|<}b{verb keyword|>}{conjunction variable|&}amp{verb keyword|;}{verb keyword|<}{adverb builtin|/}b{verb keyword|>} {verb keyword|<}{verb keyword|?}php if {punctuation|(}{verb keyword|$}a{punctuation|)}{conjunction variable|:} {verb keyword|?}{verb keyword|>}yes{verb keyword|<}{verb keyword|?}php endif{verb keyword|;} {verb keyword|?}{verb keyword|>}{verb keyword|<}{adverb builtin|/}p{verb keyword|>}
{verb keyword|<}{adverb builtin|/}body{verb keyword|>}{verb keyword|<}{adverb builtin|/}html{verb keyword|>}
