{comment|#import <Foundation/Foundation.h>}
{literal string|@interface} {key property|Kettle} {punctuation|:} {literal string|NSObject <Pot>}
{literal string|@property} {punctuation|(}{literal string|nonatomic}{punctuation|,} {literal string|copy}{punctuation|)} {literal string|NSString *name;}
{punctuation|-} {punctuation|(}{literal string|instancetype}{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}{literal string|double}{punctuation|)}litres;
{literal string|@end}
{literal string|@implementation Kettle}
{punctuation|-} {punctuation|(}{literal string|BOOL}{punctuation|)}boil{punctuation|:}{punctuation|(}{literal string|int}{punctuation|)}n {punctuation|\{} {literal string|NSArray} {key property|*a} {punctuation|=} {literal string|@[@1}{punctuation|,} {literal string|@"x"}{punctuation|,} {literal string|@\{@"k"}{punctuation|:} {literal string|@}{punctuation|(}{boolean|YES}{punctuation|)}{punctuation|\}}{punctuation|]}; {literal string|if} {punctuation|(}{literal string|!self.name \|\|} {key property|n} {punctuation|=}{punctuation|=} {literal string|nil}{punctuation|)} {literal string|return NO; [self log:@"at %d" with:n}{punctuation|]}; {literal string|dispatch_async}{punctuation|(}{literal string|q}{punctuation|,} {literal string|^\{ @autoreleasepool \{} {punctuation|\}} {punctuation|\}}{punctuation|)}; {literal string|return @selector}{punctuation|(}{literal string|x}{punctuation|)} {key property|!}{punctuation|=} {literal string|NULL;} {punctuation|\}} {literal string|// end}
{literal string|@end}
