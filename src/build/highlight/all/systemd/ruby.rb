{comment|# frozen_string_literal: true}
require "json"

{punctuation|=}{value attr-value|begin}
block comment
{punctuation|=}{value attr-value|end}
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX {punctuation|=} {value attr-value|1_000}
    @@all {punctuation|=} {value attr-value|[]}

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name {punctuation|=} {value attr-value|litres, opts.fetch(:name) \{ {quoted|"pot #\{rand(10) + 1\}"} \}}
      @@all << self unless @name {punctuation|=}{value attr-value|~ /}\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <{punctuation|=}{value attr-value|>(other) = litres <=> other.litres}
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text {punctuation|=} {value attr-value|<<~TEXT.strip}
        Boil #\{name\} at #\{temp\}
      TEXT
      words {punctuation|=} {value attr-value|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it}\\'s']
      words.each_with_index do \|w, i\|
        puts "#\{i\}: #\{w\}" if i.odd? and w !{punctuation|=} {value attr-value|nil}
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError {punctuation|=}{value attr-value|> e}
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
