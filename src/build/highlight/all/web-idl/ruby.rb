# frozen_string_literal{operator|:} {class-name|true}
require {string|"json"}

{operator|=}begin
{class-name|block} comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{operator|:}{class-name|litres}{punctuation|,} {operator|:}{class-name|name}{punctuation|,} keyword_init{operator|:} {class-name|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}{class-name|temp}
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    {class-name|def} initialize{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{operator|:}{class-name|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def {operator|<}{operator|=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<}{operator|=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && !cold!{punctuation|;} end

    def {class-name|boil}
      text {operator|=} {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}{class-name|a} b{punctuation|)} + {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd{operator|?} and w !{operator|=} nil
      end
      case text when /boil/ then {operator|:}{class-name|ok} {class-name|when} String{punctuation|,} Symbol then {class-name|raise} ArgumentError{punctuation|,} {string|"no"} {class-name|else} yield{punctuation|(}self{punctuation|)} end
    {class-name|rescue} StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
