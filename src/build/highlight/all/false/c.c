{operator|#}{variable|i}{variable|n}{variable|c}{variable|l}{variable|u}{variable|d}{variable|e} {non-standard bold|<}{variable|s}{variable|t}{variable|d}{variable|i}{variable|o}{operator|.}{variable|h}{operator|>}
{operator|#}{variable|i}{variable|n}{variable|c}{variable|l}{variable|u}{variable|d}{variable|e} {string|"kettle.h"}
{operator|#}{variable|d}{variable|e}{variable|f}{variable|i}{variable|n}{variable|e} MAX{non-standard bold|(}{variable|a}{operator|,} {variable|b}{non-standard bold|)} {non-standard bold|(}{non-standard bold|(}{variable|a}{non-standard bold|)} {operator|>} {non-standard bold|(}{variable|b}{non-standard bold|)} {operator|?} {non-standard bold|(}{variable|a}{non-standard bold|)} {operator|:} {non-standard bold|(}{variable|b}{non-standard bold|)}{non-standard bold|)} {operator|/}{operator|*} {variable|t}{variable|w}{variable|i}{variable|c}{variable|e} {operator|*}{operator|/}
{operator|#}{variable|i}{variable|f}{variable|d}{variable|e}{variable|f} {non-standard bold|D}E{non-standard bold|B}UG
{operator|#}  {variable|d}{variable|e}{variable|f}{variable|i}{variable|n}{variable|e} L{non-standard bold|O}G{non-standard bold|(}{operator|.}{operator|.}{operator|.}{non-standard bold|)} {variable|f}{variable|p}{variable|r}{variable|i}{variable|n}{variable|t}{variable|f}{non-standard bold|(}{variable|s}{variable|t}{variable|d}{variable|e}{variable|r}{variable|r}{operator|,} {string|"%s:%d "} {operator|_}{operator|_}VA{operator|_}ARGS{operator|_}{operator|_}{operator|,} {operator|_}{operator|_}FILE{operator|_}{operator|_}{operator|,} {operator|_}{operator|_}LINE{operator|_}{operator|_}{non-standard bold|)}
{operator|#}{variable|e}{variable|n}{variable|d}{variable|i}{variable|f}

{variable|t}{variable|y}{variable|p}{variable|e}{variable|d}{variable|e}{variable|f} {variable|s}{variable|t}{variable|r}{variable|u}{variable|c}{variable|t} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {comment|\{ unsigned int ml; float t[4]; const char *name; \}} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|_}{variable|t}{operator|;}
{variable|e}{variable|n}{variable|u}{variable|m} {variable|s}{variable|t}{variable|a}{variable|t}{variable|e} {comment|\{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \}}{operator|;}

{variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {variable|i}{variable|n}{variable|l}{variable|i}{variable|n}{variable|e} {variable|i}{variable|n}{variable|t} {variable|b}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|_}{variable|t} {operator|*}{variable|k}{operator|,} {variable|s}{variable|i}{variable|z}{variable|e}{operator|_}{variable|t} {variable|n}{non-standard bold|)} {comment|\{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}}
{variable|o}{variable|u}{variable|t}{operator|:}
    {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|k} {operator|?} {non-standard bold|(}{variable|i}{variable|n}{variable|t}{non-standard bold|)} MAX{non-standard bold|(}{variable|k}{operator|-}{operator|>}{variable|m}{variable|l}{operator|,} {number|10}{variable|u}{non-standard bold|)} {operator|:} {operator|-}{number|1}{operator|;}
\}

{variable|i}{variable|n}{variable|t} {variable|m}{variable|a}{variable|i}{variable|n}{non-standard bold|(}{variable|v}{variable|o}{variable|i}{variable|d}{non-standard bold|)} {comment|\{ struct kettle k = \{ .ml = 1500 \}}{operator|;} {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|p}{variable|r}{variable|i}{variable|n}{variable|t}{variable|f}{non-standard bold|(}{string|"%d\\t\\"}{operator|%}{variable|s}{operator|\\}{string|"\\n"}{operator|,} {variable|b}{variable|o}{variable|i}{variable|l}{non-standard bold|(}{operator|&}{variable|k}{operator|,} {number|4}{non-standard bold|)}{operator|,} {string|"tea"} {string|"pot"}{non-standard bold|)}{operator|;} \}
