{text comment|# frozen_string_literal}{punctuation|:} {text comment|true
require} {string|"json"}

{text comment|=begin
block comment
=end
module Kitchen
  class Kettle < Struct}{punctuation|.}{text comment|new}{punctuation|(}{punctuation|:}{text comment|litres}{punctuation|,} {punctuation|:}{text comment|name}{punctuation|,} {text comment|keyword_init}{punctuation|:} {text comment|true}{punctuation|)}
    {keyword|include} {text comment|Comparable
    attr_reader} {punctuation|:}{text comment|temp
    MAX =} {number|1_000}
    {text comment|@@all = []

    def initialize}{punctuation|(}{text comment|litres}{punctuation|:} {number|1.7}{punctuation|,} {text comment|**opts}{punctuation|,} {text comment|&block}{punctuation|)}
      {text comment|@litres}{punctuation|,} {text comment|@name = litres}{punctuation|,} {text comment|opts}{punctuation|.}{text comment|fetch}{punctuation|(}{punctuation|:}{text comment|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {text comment|@@all << self} {keyword|unless} {text comment|@name =~ /\\Apot\\s+#}{punctuation|\{}{text comment|MAX}{punctuation|\}}{text comment|/i \|\| $DEBUG
    end

    def <=>}{punctuation|(}{text comment|other}{punctuation|)} {text comment|= litres <=> other}{punctuation|.}{text comment|litres
    def hot?}{punctuation|;} {text comment|temp}{punctuation|.}{text comment|to_i >} {number|0x5F} {text comment|&& !cold!}{punctuation|;} {text comment|end

    def boil}
      {type variable|text} {text comment|= <<~}{type variable|TEXT}{punctuation|.}{text comment|strip
        Boil #}{punctuation|\{}{text comment|name}{punctuation|\}} {text comment|at #}{punctuation|\{}{text comment|temp}{punctuation|\}}
      {type variable|TEXT}
      {text comment|words = %w}{comment|[green black]} {text comment|+ %i}{punctuation|(}{text comment|a b}{punctuation|)} {text comment|+} {comment|[%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {text comment|words}{punctuation|.}{text comment|each_with_index do \|w}{punctuation|,} {text comment|i\|
        puts} {string|"#\{i\}: #\{w\}"} {keyword|if} {text comment|i}{punctuation|.}{property symbol|odd}{text comment|? and w != nil
      end
      case} {type variable|text} {keyword|when} {text comment|/boil/ then} {punctuation|:}{text comment|ok} {keyword|when} {text comment|String}{punctuation|,} {text comment|Symbol then raise ArgumentError}{punctuation|,} {string|"no"} {keyword|else} {text comment|yield}{punctuation|(}{text comment|self}{punctuation|)} {text comment|end
    rescue StandardError => e
      warn e}{punctuation|.}{text comment|message}{punctuation|;} {text comment|retry
    ensure
      `ls -l`
    end
  end
end
__END__}
