{label punctuation|# frozen_string_literal}{punctuation|:} true
require "json"

{punctuation|=}begin
block comment
{punctuation|=}end
module Kitchen
  class Kettle < Struct.new{punctuation|(}{punctuation|:}litres, {punctuation|:}name, {definition rule class-name|keyword_init}{punctuation|:} true{punctuation|)}
    include Comparable
    {definition rule class-name|attr_reader} {punctuation|:}temp
    {constant|MAX} {punctuation|=} 1_000
    @{annotation keyword|@all} {punctuation|=} {character-class regex|{punctuation|[}{punctuation|]}}

    def initialize{punctuation|(}{definition rule class-name|litres}{punctuation|:} 1.7, {operator|*}{operator|*}opts, &block{punctuation|)}
      {annotation keyword|@litres}, {annotation keyword|@name} {punctuation|=} litres, opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {action|{punctuation|\{}{content| "pot #\{rand(10) + 1\}" }{punctuation|\}}}
      @{annotation keyword|@all} << self unless {annotation keyword|@name} {punctuation|=}{operator|~} /\\Apot\\s{operator|+}#{action|{punctuation|\{}{content|MAX}{punctuation|\}}}/i {operator|\|}{operator|\|} ${constant|DEBUG}
    end

    def <{punctuation|=}>{punctuation|(}other{punctuation|)} {punctuation|=} litres <{punctuation|=}> other.litres
    def hot{operator|?}{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {punctuation|=} <<{operator|~}{constant|TEXT}.strip
        Boil #{action|{punctuation|\{}{content|name}{punctuation|\}}} at #{action|{punctuation|\{}{content|temp}{punctuation|\}}}
      {constant|TEXT}
      words {punctuation|=} %w{character-class regex|{punctuation|[}green black{punctuation|]}} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {character-class regex|{punctuation|[}%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it{escape|\\'}s'{punctuation|]}}
      words.each_with_index do {operator|\|}w, i{operator|\|}
        puts "#{action|{punctuation|\{}{content|i}{punctuation|\}}}{punctuation|:} #{action|{punctuation|\{}{content|w}{punctuation|\}}}" if i.odd{operator|?} and w !{punctuation|=} nil
      end
      case text when /boil/ {definition rule class-name|then} {punctuation|:}ok when String, Symbol then raise ArgumentError, "no" else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {punctuation|=}> e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
