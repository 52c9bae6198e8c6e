# frozen_string_literal: true

# Makes the pages that Jekyll has no template for: later pages of the home list, and one for each tag.
module Bench
  class Lists < Jekyll::Generator
    def generate(site)
      posts = site.posts.docs.sort.reverse
      per_page = site.config["per_page"]
      total = [(posts.size + per_page - 1) / per_page, 1].max
      (1..total).each do |number|
        folder = number == 1 ? "" : "page/#{number}"
        site.pages << page(site, folder, "home",
                           "title"    => site.config["title"],
                           "posts"    => posts[(number - 1) * per_page, per_page] || [],
                           "number"   => number,
                           "total"    => total,
                           "previous" => number == 1 ? nil : number == 2 ? "/" : "/page/#{number - 1}/",
                           "next"     => number == total ? nil : "/page/#{number + 1}/")
      end
      tags = site.tags.keys.sort.map { |tag| { "name" => tag, "slug" => Jekyll::Utils.slugify(tag) } }
      tags.each do |tag|
        tagged = site.tags[tag["name"]].sort.reverse
        tag["size"] = tagged.size
        site.pages << page(site, "tags/#{tag["slug"]}", "tag", "title" => tag["name"], "posts" => tagged)
      end
      site.pages << page(site, "tags", "tags", "title" => "Tags", "terms" => tags)
    end

    private

    def page(site, folder, layout, data)
      made = Jekyll::PageWithoutAFile.new(site, site.source, folder, "index.html")
      made.content = ""
      made.data.merge!(data, "layout" => layout)
      made
    end
  end
end
