{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
{keyword|block} comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@@}all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}{keyword|block}{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}all {operator|<<} {keyword|self} unless {operator|@}name {operator|=}~ {operator|/}\\Apot\\s{operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} !cold!{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {operator|and} w {operator|!=} {boolean|nil}
      end
      case text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when {builtin|String}{punctuation|,} Symbol {keyword|then} {keyword|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}{keyword|self}{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}{keyword|message}{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
