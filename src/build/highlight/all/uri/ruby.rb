{fragment|{fragment-delimiter|#}} frozen_string_literal: true
{path|require} "json"

{path|=begin}
{path|block} comment
{path|=end}
{path|module} Kitchen
  class Kettle < Struct.new(:litres, :name, keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = []

    def initialize(litres: 1.7, **opts, &block)
      @litres, @name = litres, opts.fetch(:name) \{ "pot {fragment|{fragment-delimiter|#}}\{rand(10) + 1\}" \}
      @@all << self unless @name =~ /\\Apot\\s+{fragment|{fragment-delimiter|#}}\{MAX\}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot{query|{query-delimiter|?}{pair-delimiter|;}} temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil {fragment|{fragment-delimiter|#}}\{name\} at {fragment|{fragment-delimiter|#}}\{temp\}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double {fragment|{fragment-delimiter|#}}\{1 + 1\}\}, {query|{query-delimiter|?}{pair|{key|x,}}} :"sym bol", 'it\\'s']
      words.each_with_index do \|w, i\|
        puts "{fragment|{fragment-delimiter|#}}\{i\}: {fragment|{fragment-delimiter|#}}\{w\}" if i.odd{query|{query-delimiter|?}} and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
{path|end}
{path|__END__}
