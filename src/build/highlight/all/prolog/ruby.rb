# frozen_string_literal{operator|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{operator|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} true{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX {operator|=} {number|1}_000
    {operator|@@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} opts{operator|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@@}all {operator|<<} self unless {operator|@}name {operator|=}~ {operator|/\\}Apot{operator|\\}s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} {operator|$}DEBUG
    end

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{operator|.}litres
    def hot{operator|?;} temp{operator|.}to_i {operator|>} {number|0}x5F && {operator|!}cold{operator|!;} end

    def boil
      text {operator|=} {operator|<<}~TEXT{operator|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {comment|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{operator|.}each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i{operator|.}odd{operator|?} and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{operator|.}message{operator|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
