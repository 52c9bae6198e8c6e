# frozen_string_literal{punctuation|:} {boolean|true}
require "json"

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle < Struct.{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1}.{number|7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} "pot #{punctuation|\{}{function|rand}{punctuation|(}{number|10}{punctuation|)} + {number|1}{punctuation|\}}" {punctuation|\}}
      @@all << self unless @name {operator|=}~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <{operator|=}>{punctuation|(}other{punctuation|)} {operator|=} litres <{operator|=}> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} + %{function|i}{punctuation|(}a b{punctuation|)} + {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}"sym bol"{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts "#{punctuation|\{}i{punctuation|\}}{punctuation|:} #{punctuation|\{}w{punctuation|\}}" if i.odd? and w !{operator|=} nil
      end
      case text when /boil/ then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
