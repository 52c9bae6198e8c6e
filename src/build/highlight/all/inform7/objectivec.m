{text comment|#import <Foundation/Foundation}{punctuation|.}{text comment|h>
@interface Kettle} {punctuation|:} {text comment|NSObject <Pot>
@property} {punctuation|(}{text comment|nonatomic}{punctuation|,} {text comment|copy}{punctuation|)} {text comment|NSString *name}{punctuation|;}
{text comment|-} {punctuation|(}{text comment|instancetype}{punctuation|)}{text comment|initWithLitres}{punctuation|:}{punctuation|(}{text comment|double}{punctuation|)}{text comment|litres}{punctuation|;}
{text comment|@end
@implementation Kettle
-} {punctuation|(}{text comment|BOOL}{punctuation|)}{text comment|boil}{punctuation|:}{punctuation|(}{text comment|int}{punctuation|)}{text comment|n} {punctuation|\{} {text comment|NSArray *a = @}{comment|[@1, @"x", @\{@"k": @(YES)\}]}{punctuation|;} {keyword|if} {punctuation|(}{text comment|!self}{punctuation|.}{text comment|name \|\| n == nil}{punctuation|)} {text comment|return} {keyword|NO}{punctuation|;} {comment|[self log:@"at %d" with:n]}{punctuation|;} {text comment|dispatch_async}{punctuation|(}{text comment|q}{punctuation|,} {text comment|^}{punctuation|\{} {text comment|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {text comment|return @selector}{punctuation|(}{text comment|x}{punctuation|)} {text comment|!= NULL}{punctuation|;} {punctuation|\}} {text comment|// end
@end}
