"""Office files: zip packages of XML, read with own code so that no word, table or tracked change is lost or doubled.

`docx` and `odt` are the readers, `package` opens the zip, `properties` is what a file states of itself.
"""
