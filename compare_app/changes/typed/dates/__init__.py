"""Whether two dates are one, changed, or two: what `facts` asks of dates.

`relations`: in January, since January; in reports written apart: `dates_apart`, and the `occasions` that dates belong to.
"""
