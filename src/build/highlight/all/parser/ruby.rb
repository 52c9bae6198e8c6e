# frozen_string_literal: true
require "json"

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{expression|{punctuation|(}:litres, :name, keyword_init: {boolean|true}{punctuation|)}}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @{function|@all} = {punctuation|[}{punctuation|]}

    def initialize{expression|{punctuation|(}litres: {number|1.7}, {operator|*}{operator|*}opts, {operator|&}block{punctuation|)}}
      {function|@litres}, {function|@name} = litres, opts.fetch{expression|{punctuation|(}:name{punctuation|)}} {punctuation|\{} "pot {parser-comment comment|#\{rand(10) + 1\}" \}}
      @{function|@all} << self unless {function|@name} =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| {variable|$DEBUG}
    end

    def <=>{expression|{punctuation|(}other{punctuation|)}} = litres <=> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT.strip
        Boil {parser-comment comment|#\{name\} at #\{temp\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{expression|{punctuation|(}a b{punctuation|)}} + {punctuation|[}%q{expression|{punctuation|(}single {string|'q'}{punctuation|)}}, %Q{punctuation|\{}double {parser-comment comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        puts "#{punctuation|\{}i{punctuation|\}}: {parser-comment comment|#\{w\}" if i.odd? and w != nil}
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield{expression|{punctuation|(}self{punctuation|)}} end
    rescue StandardError => e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
