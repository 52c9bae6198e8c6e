{comment|# frozen_string_literal: true}
require "json"

{punctuation|=}{value attr-value|begin}
block comment
{punctuation|=}{value attr-value|end}
module Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    {key attr-name|MAX} {punctuation|=} {value attr-value|1_000}
    {key attr-name|@@all} {punctuation|=} {value attr-value|[]}

    def initialize(litres: 1.7, **opts, &block)
      {key attr-name|@litres, @name} {punctuation|=} {value attr-value|litres, opts.fetch(:name) \{ "pot #\{rand(10) + 1\}" \}}
      {key attr-name|@@all << self unless @name} {punctuation|=}{value attr-value|~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG}
    end

    {key attr-name|def <}{punctuation|=}{value attr-value|>(other) = litres <=> other.litres}
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      {key attr-name|text} {punctuation|=} {value attr-value|<<~TEXT.strip}
        Boil #\{name\} at #\{temp\}
      TEXT
      {key attr-name|words} {punctuation|=} {value attr-value|%w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        {key attr-name|puts "#\{i\}: #\{w\}" if i.odd? and w !}{punctuation|=} {value attr-value|nil}
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    {key attr-name|rescue StandardError} {punctuation|=}{value attr-value|> e}
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
